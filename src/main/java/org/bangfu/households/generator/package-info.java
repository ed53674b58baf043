/** Made-up households for demonstrations, tests and measurements: plausible as a county, nobody in particular. */
@NullMarked
package org.bangfu.households.generator;

import org.jspecify.annotations.NullMarked;

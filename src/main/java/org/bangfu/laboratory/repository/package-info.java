/** Where runs of the laboratory are kept, and past decisions read. */
@NullMarked
package org.bangfu.laboratory.repository;

import org.jspecify.annotations.NullMarked;

/** The releases of the models in the database. */
@NullMarked
package org.bangfu.engine.repository;

import org.jspecify.annotations.NullMarked;

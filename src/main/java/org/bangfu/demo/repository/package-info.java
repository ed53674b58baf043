/** The table of what the demonstration has loaded. */
@NullMarked
package org.bangfu.demo.repository;

import org.jspecify.annotations.NullMarked;

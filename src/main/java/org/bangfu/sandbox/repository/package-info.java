/** The row that keeps how far the sandbox is ahead. */
@NullMarked
package org.bangfu.sandbox.repository;

import org.jspecify.annotations.NullMarked;

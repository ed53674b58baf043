/** The gate for files from outside: what may come in, judged by content, and made harmless before it is kept. */
@NullMarked
package org.bangfu.cases.files;

import org.jspecify.annotations.NullMarked;

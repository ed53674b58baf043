/** The download of documents. */
@NullMarked
package org.bangfu.cases.web;

import org.jspecify.annotations.NullMarked;

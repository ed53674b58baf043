/** What each user task opens with, computes, checks and keeps. */
@NullMarked
package org.bangfu.identification.steps;

import org.jspecify.annotations.NullMarked;

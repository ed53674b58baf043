/** What each user task of the assistance opens with, computes, checks and keeps. */
@NullMarked
package org.bangfu.assistance.steps;

import org.jspecify.annotations.NullMarked;

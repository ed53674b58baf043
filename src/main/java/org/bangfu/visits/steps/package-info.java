/** What each user task of a visit opens with, checks and keeps. */
@NullMarked
package org.bangfu.visits.steps;

import org.jspecify.annotations.NullMarked;

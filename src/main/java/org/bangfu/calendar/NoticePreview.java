package org.bangfu.calendar;

/**
 * What entering a year's notice would do.
 *
 * @param changed days that are to be worked or free other than they are now
 * @param moving open steps that would be due on another day
 */
public record NoticePreview(YearNotice notice, int changed, long moving) {
}

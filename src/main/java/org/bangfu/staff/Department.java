package org.bangfu.staff;

/**
 * A department of the county that compares data and delivers measures (domain §1: the list is data).
 *
 * @param code e.g. {@code civil-affairs}
 * @param name Chinese name
 * @param compares whether it takes part in the comparison of step 2
 * @param position order of display
 */
public record Department(String code, String name, boolean compares, int position) {
}

package org.bangfu.measures;

/**
 * A type of measure as the catalogue's page has it.
 *
 * @param position place in the order of display
 * @param version moves with each change, so that two people do not undo each other's unseen
 */
public record CatalogueEntry(MeasureType type, int position, int version) {

  /** Place of an entry in the list. */
  public record Place(int position, String code) {
  }

  public Place place() {
    return new Place(position, type.code());
  }
}

package org.bangfu.measures;

import java.util.List;
import java.util.Optional;

/** The catalogue of measures; data of the county. */
public interface MeasureTypes {

  /** All, retired ones too, in order of display. */
  List<MeasureType> all();

  Optional<MeasureType> find(String code);
}

package org.bangfu.flow;

import org.bangfu.shared.AreaCode;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at.
 *
 * @param process id of the process
 * @param version one version of its model; absent for all of them
 * @param area a county or a township
 * @param months the months in which the runs ended
 */
public record FlowChoice(String process, @Nullable Integer version, AreaCode area, Months months) {

  FlowChoice in(Months other) {
    return new FlowChoice(process, version, area, other);
  }
}

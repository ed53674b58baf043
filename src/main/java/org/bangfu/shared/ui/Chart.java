package org.bangfu.shared.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.shared.Registration;
import java.util.Map;

/**
 * Bars and lines in the colours of the page, sharp on paper. The drawing is done by {@code src/main/web}, apart from
 * Vaadin's bundle.
 */
@Tag("bangfu-chart")
public class Chart extends Component implements HasSize, HasStyle {

  private static final String SCRIPT = "context://parts/chart.js";

  /**
   * @param option what ECharts is told, as data only; a value that is missing is written {@code "-"}
   * @param unit written behind every value; may be empty
   * @param label translated, what the picture shows, for those who cannot see it
   */
  public Chart(Map<String, Object> option, String unit, String label) {
    getElement().setProperty("label", label);
    getElement().setProperty("unit", unit);
    show(option);
  }

  /** Draws other data. */
  public final void show(Map<String, Object> option) {
    // Properties travel as data, so that no name is ever part of a script.
    getElement().setPropertyMap("option", option);
  }

  /** Tells of the bars and points that are clicked. */
  public Registration addChosenListener(ComponentEventListener<Chosen> listener) {
    return addListener(Chosen.class, listener);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }

  /** A bar or point was clicked; what it says comes from the browser, so it is a place to look up and never a permission. */
  @DomEvent("chart-chosen")
  public static class Chosen extends ComponentEvent<Chart> {

    private static final long serialVersionUID = 1L;

    private final String series;
    private final int index;

    public Chosen(Chart source, boolean fromClient, @EventData("event.detail.series") String series,
        @EventData("event.detail.index") int index) {
      super(source, fromClient);
      this.series = series;
      this.index = index;
    }

    public String series() {
      return series;
    }

    /** Place of the bar in its series, from 0; may lie outside of it. */
    public int index() {
      return index;
    }
  }
}

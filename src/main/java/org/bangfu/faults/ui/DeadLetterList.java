package org.bangfu.faults.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import org.bangfu.outbox.DeadLetter;
import org.bangfu.outbox.DeadLetters;
import org.bangfu.shared.ui.EmptyState;
import org.bangfu.shared.ui.KeysetDataProvider;
import org.bangfu.shared.ui.Messages;

/** Messages to the outside that were given up; administrators choose some and have them sent again. */
class DeadLetterList extends Div {

  private final transient DeadLetters letters;
  private final transient FaultWords words;
  private final Grid<DeadLetter> grid = new Grid<>();
  private final KeysetDataProvider<DeadLetter, Long> rows;
  private final Grid.Column<DeadLetter> card = grid.addComponentColumn(this::card);
  private final Button again =
      new Button(getTranslation("faults.letters.again"), VaadinIcon.ENVELOPE_O.create(), click -> sendAgain());
  private final Div bar;
  private final EmptyState nothing = new EmptyState(VaadinIcon.CHECK_CIRCLE_O, getTranslation("faults.letters.none"),
      getTranslation("faults.letters.none.hint"));

  DeadLetterList(DeadLetters letters, FaultWords words) {
    this.letters = letters;
    this.words = words;
    addClassNames("bf-grow", "bf-faults");
    rows = KeysetDataProvider.bind(grid, letters::page, DeadLetter::id);
    grid.addComponentColumn(this::channel).setHeader(getTranslation("faults.letters.channel")).setKey("channel").setFlexGrow(2);
    grid.addComponentColumn(this::problem).setHeader(getTranslation("faults.column.reason")).setKey("reason").setFlexGrow(4);
    grid.addComponentColumn(this::written).setHeader(getTranslation("faults.letters.created")).setKey("created").setFlexGrow(2);
    grid.addThemeVariants(GridVariant.LUMO_COMPACT, GridVariant.LUMO_WRAP_CELL_CONTENT);
    grid.setSizeFull();
    grid.setSelectionMode(Grid.SelectionMode.MULTI);
    grid.addSelectionListener(event -> again.setEnabled(!event.getAllSelectedItems().isEmpty()));
    again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
    Span hint = new Span(getTranslation("faults.letters.again.hint"));
    hint.addClassName("bf-quiet");
    bar = new Div(again, hint);
    bar.addClassName("bf-toolbar");
    setCompact(false);
    add(bar, grid, nothing);
  }

  void show() {
    boolean empty = letters.page(null, 1).rows().isEmpty();
    bar.setVisible(!empty);
    again.setEnabled(false);
    grid.setVisible(!empty);
    nothing.setVisible(empty);
    rows.refreshAll();
  }

  /** Cards instead of columns. */
  final void setCompact(boolean compact) {
    FaultWords.compact(grid, card, compact);
  }

  private Div card(DeadLetter letter) {
    return FaultWords.card(channel(letter), problem(letter), written(letter));
  }

  private Div channel(DeadLetter letter) {
    String address = letter.address();
    return FaultWords.pair(new Span(getTranslation("faults.letters.channel." + letter.channel().name())),
        address == null ? "" : address);
  }

  private Div problem(DeadLetter letter) {
    return FaultWords.pair(new Span(getTranslation("outbox.problem." + letter.problem())),
        letter.code().isEmpty() ? "" : getTranslation("faults.letters.code", letter.code()));
  }

  private Div written(DeadLetter letter) {
    return FaultWords.pair(new Span(words.times().dateTime(letter.createdAt())),
        getTranslation("faults.letters.attempts", letter.attempts()));
  }

  private void sendAgain() {
    Messages.success("faults.letters.revived",
        letters.sendAgain(grid.getSelectedItems().stream().map(DeadLetter::id).toList()));
    grid.deselectAll();
    show();
  }
}

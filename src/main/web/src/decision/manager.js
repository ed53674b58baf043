import EditingManager from 'dmn-js-shared/lib/base/EditingManager';
import Manager from 'dmn-js-shared/lib/base/Manager';
import { is } from 'dmn-js-shared/lib/util/ModelUtil';
import DrdModeler from 'dmn-js-drd/lib/Modeler';
import DrdViewer from 'dmn-js-drd/lib/NavigatedViewer';
import TableEditor from 'dmn-js-decision-table/lib/Editor';
import TableViewer from 'dmn-js-decision-table/lib/Viewer';
import ExpressionEditor from 'dmn-js-literal-expression/lib/Editor';
import ExpressionViewer from 'dmn-js-literal-expression/lib/Viewer';

/** Decisions, tables and literal expressions, and no boxed expressions: the gate refuses knowledge models. */
function providers(drd, table, expression) {
  const decides = (logic) => (element) => is(element, 'dmn:Decision') && is(element.decisionLogic, logic);
  return [
    { id: 'drd', constructor: drd, opens: 'dmn:Definitions' },
    { id: 'decisionTable', constructor: table, opens: decides('dmn:DecisionTable') },
    { id: 'literalExpression', constructor: expression, opens: decides('dmn:LiteralExpression') },
  ];
}

/** The only decision by itself, else the picture of how they depend on each other. */
function first(views) {
  const decisions = views.filter(({ type }) => type !== 'drd');
  return decisions.length === 1 || !views[0]?.element.dmnDI ? decisions[0] ?? views[0] : views[0];
}

export class DecisionModeler extends EditingManager {

  _getViewProviders() {
    return providers(DrdModeler, TableEditor, ExpressionEditor);
  }

  _getInitialView(views) {
    return first(views);
  }
}

export class DecisionViewer extends Manager {

  _getViewProviders() {
    return providers(DrdViewer, TableViewer, ExpressionViewer);
  }

  _getInitialView(views) {
    return first(views);
  }
}

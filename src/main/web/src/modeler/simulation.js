import Simulator from 'bpmn-js-token-simulation/lib/simulator';
import Animation from 'bpmn-js-token-simulation/lib/animation';
import ColoredScopes from 'bpmn-js-token-simulation/lib/features/colored-scopes';
import ContextPads from 'bpmn-js-token-simulation/lib/features/context-pads';
import SimulationState from 'bpmn-js-token-simulation/lib/features/simulation-state';
import ElementSupport from 'bpmn-js-token-simulation/lib/features/element-support';
import PauseSimulation from 'bpmn-js-token-simulation/lib/features/pause-simulation';
import ResetSimulation from 'bpmn-js-token-simulation/lib/features/reset-simulation';
import TokenCount from 'bpmn-js-token-simulation/lib/features/token-count';
import SetAnimationSpeed from 'bpmn-js-token-simulation/lib/features/set-animation-speed';
import ExclusiveGateways from 'bpmn-js-token-simulation/lib/features/exclusive-gateway-settings';
import InclusiveGateways from 'bpmn-js-token-simulation/lib/features/inclusive-gateway-settings';
import NeutralColors from 'bpmn-js-token-simulation/lib/features/neutral-element-colors';
import SimulationPalette from 'bpmn-js-token-simulation/lib/features/palette';
import DisableModeling from 'bpmn-js-token-simulation/lib/features/disable-modeling';
import ToggleMode from 'bpmn-js-token-simulation/lib/features/toggle-mode/modeler';

/**
 * Tokens that run through the picture. Without its log and its list of instances: the log writes names of elements into
 * the page as markup.
 */
export const simulation = {
  __depends__: [Simulator, Animation, ColoredScopes, ContextPads, SimulationState, ElementSupport, PauseSimulation,
    ResetSimulation, TokenCount, SetAnimationSpeed, ExclusiveGateways, InclusiveGateways, NeutralColors, SimulationPalette,
    DisableModeling, ToggleMode],
};

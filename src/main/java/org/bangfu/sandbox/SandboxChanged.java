package org.bangfu.sandbox;

/** The sandbox stands elsewhere, moves or stopped; told on each node, at the latest two seconds after. */
public record SandboxChanged(SandboxState state) {
}

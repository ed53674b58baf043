package org.bangfu.security;

/**
 * A kind of thing that has an address of its own. The first answer of the server to such an address is a real 404 where
 * the thing is unknown or out of the signed-in person's reach (security.md §2); the page itself asks again.
 */
public interface AddressedThing {

  /** Name of the route parameter that carries the thing's key, e.g. {@code household}. */
  String parameter();

  /** Whether the signed-in person may see it, as {@link AccessPolicy} answers; leaves no trace in the audit record. */
  boolean open(String key);
}

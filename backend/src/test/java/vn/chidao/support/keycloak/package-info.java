/**
 * A real Keycloak for tests and for the local run, unpacked from its Maven artifact.
 */
@NullMarked
package vn.chidao.support.keycloak;

import org.jspecify.annotations.NullMarked;

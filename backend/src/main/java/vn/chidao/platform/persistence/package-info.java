/**
 * Identifiers, running numbers and the base of aggregates.
 */
@NamedInterface("persistence")
@NullMarked
package vn.chidao.platform.persistence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

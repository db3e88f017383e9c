/**
 * The words rules and facts are made of: bodies, posts, holders of rights, citations.
 */
@NamedInterface("terms")
@NullMarked
package vn.chidao.regulation.engine.terms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

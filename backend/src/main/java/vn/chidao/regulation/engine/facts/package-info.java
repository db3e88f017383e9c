/**
 * What happened or is about to happen, as the rules need to know it.
 */
@NamedInterface("facts")
@NullMarked
package vn.chidao.regulation.engine.facts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

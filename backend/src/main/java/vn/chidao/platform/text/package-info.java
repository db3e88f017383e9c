/**
 * Texts for people, in the language of the request.
 */
@NamedInterface("text")
@NullMarked
package vn.chidao.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

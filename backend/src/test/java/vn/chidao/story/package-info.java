/**
 * The main job told from beginning to end, as the people in it see it.
 */
@NullMarked
package vn.chidao.story;

import org.jspecify.annotations.NullMarked;

/**
 * Settings the application refuses to run with.
 */
@NullMarked
package vn.chidao.platform.settings;

import org.jspecify.annotations.NullMarked;

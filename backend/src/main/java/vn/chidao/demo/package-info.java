/**
 * The demo: committees, persons and a year of work, told as a story through the public
 * commands of the modules. Exists only in the profile {@code demo}; every person in it is
 * invented and marked so.
 */
@ApplicationModule(displayName = "Demo")
@NullMarked
package vn.chidao.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What every module stands on: the GraphQL conventions, the clock, and persistence
 * basics. It knows no word of the domain.
 */
@ApplicationModule(displayName = "Platform", allowedDependencies = {})
@NullMarked
package vn.chidao.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

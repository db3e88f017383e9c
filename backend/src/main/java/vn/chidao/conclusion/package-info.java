/**
 * Conclusions of meetings, the notices that make them known, and how those reach each
 * member.
 */
@ApplicationModule(displayName = "Conclusion")
@NullMarked
package vn.chidao.conclusion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

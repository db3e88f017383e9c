@NullMarked
package vn.chidao.meeting.session;

import org.jspecify.annotations.NullMarked;

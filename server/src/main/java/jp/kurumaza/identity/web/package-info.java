/** Signing in, joining, administering; and the filters that every request passes. */
@NullMarked
package jp.kurumaza.identity.web;

import org.jspecify.annotations.NullMarked;

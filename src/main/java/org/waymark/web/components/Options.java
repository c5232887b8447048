package org.waymark.web.components;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Generates, for an options record, one method per option that returns a changed copy: {@code
 * Input.named("town").withSpellcheck(false)}.
 */
@RecordBuilder.Template(options = @RecordBuilder.Options)
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@interface Options {}

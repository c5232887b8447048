/**
 * The components of the GOV.UK Design System and of MOJ Frontend, one options record each.
 *
 * <p>A record's components bear the names of the options of the original Nunjucks macro, so that
 * the original's own examples ({@code fixtures.json}) test ours. The template of {@code
 * CharacterCount} is {@code web/character-count/template.jte}. A component is {@link
 * gg.jte.Content}: a template writes <code>${Input.named("town").label("Town")}</code>.
 *
 * <p>{@code text} is always escaped; {@code html} takes only {@link gg.jte.Content}, that is, what
 * a template made.
 */
@NullMarked
package org.waymark.web.components;

import org.jspecify.annotations.NullMarked;

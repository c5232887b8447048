-- Panels and disclosures name the same bases (domain.md E.4) by the same words.
set local role waymark_definer;
update panel_item set basis = 'RECOGNISED_INTEREST' where basis = 'RECOGNISED_INTERESTS';
update panel_line set basis = 'RECOGNISED_INTEREST' where basis = 'RECOGNISED_INTERESTS';
reset role;

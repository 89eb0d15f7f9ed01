-- Offers to other provinces stood in a table of each register; the first of these gave its name to the one that is for all.
drop table if exists tip_off_offer;
drop table if exists province_transfer;
drop table if exists victim_offer;
delete from projection where name in ('tip-off-offers', 'province-transfers', 'province-offers');

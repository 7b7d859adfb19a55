//! Rules about tables: headers have cells, and cells name headers of their own table.

use super::super::act::Verdict;
use super::super::aria::Role;
use super::super::page::Page;
use crate::check::html::{Attribute, Element, NodeId};

/// a25f45: what `headers` of a cell names are other cells of the same table.
pub fn headers_are_cells_of_the_table(page: &Page<'_>, id: NodeId) -> Verdict {
    let tree = page.tree;
    let is_cell = |id: NodeId| matches!(tree.html(id), Element::Cell | Element::HeaderCell);
    let Some(headers) = tree.get(id, Attribute::Headers).filter(|headers| is_cell(id) && !headers.trim_ascii().is_empty()) else {
        return Verdict::Inapplicable;
    };
    let table_of = |id: NodeId| tree.ancestors(id).find(|above| tree.html(*above) == Element::Table);
    let Some(table) = table_of(id) else { return Verdict::Inapplicable };
    let is_table = matches!(page.role(table), Role::Table | Role::Grid | Role::TreeGrid);
    if !is_table || !page.is_seen(table) || !page.is_included(table) {
        return Verdict::Inapplicable;
    }
    let is_header = |name: &str| page.by_id(name).is_some_and(|one| one != id && is_cell(one) && table_of(one) == Some(table));
    headers.split_ascii_whitespace().all(is_header).into()
}

/// A cell and the slots that it takes.
pub struct Slot {
    id: NodeId,
    row: usize,
    column: usize,
    height: usize,
    width: usize,
}

/// Most columns or rows that a cell may span (HTML, 4.9.11).
const WIDEST: usize = 1000;

/// d0f69e: a header of a table heads at least one cell.
pub fn header_has_cells(page: &Page<'_>, id: NodeId) -> Verdict {
    let role = page.role(id);
    if !matches!(role, Role::ColumnHeader | Role::RowHeader) || !page.is_seen(id) || !page.is_included(id) {
        return Verdict::Inapplicable;
    }
    let is_table = |above: &NodeId| matches!(page.role(*above), Role::Table | Role::Grid | Role::TreeGrid);
    let Some(table) = page.tree.ancestors(id).find(is_table).filter(|table| page.is_included(*table)) else {
        return Verdict::Inapplicable;
    };
    let slots = page.slots(table, || slots(page, table));
    let Some(header) = slots.iter().find(|slot| slot.id == id) else { return Verdict::CantTell };
    let name = page.tree.get(id, Attribute::Id);
    let heads = |cell: &Slot| {
        if cell.id == id {
            return false;
        }
        if let Some(headers) = page.tree.get(cell.id, Attribute::Headers) {
            return name.is_some_and(|name| headers.split_ascii_whitespace().any(|header| header == name));
        }
        let meet = |at: usize, length: usize, other: usize, other_length: usize| at < other + other_length && other < at + length;
        let in_column = meet(header.column, header.width, cell.column, cell.width) && cell.row > header.row;
        let in_row = meet(header.row, header.height, cell.row, cell.height) && cell.column > header.column;
        heads_column(page, header) && in_column || heads_row(page, header) && in_row
    };
    slots.iter().any(heads).into()
}

/// What a header without a scope heads is not said: both are looked for.
fn heads_column(page: &Page<'_>, header: &Slot) -> bool {
    page.role(header.id) == Role::ColumnHeader || says_nothing(page, header.id)
}

fn heads_row(page: &Page<'_>, header: &Slot) -> bool {
    page.role(header.id) == Role::RowHeader
}

/// Whether nothing but its place says what a header heads.
fn says_nothing(page: &Page<'_>, id: NodeId) -> bool {
    page.explicit(id) == Role::Nothing && !page.tree.has(id, Attribute::Scope)
}

/// Puts the cells of a table into their slots.
/// <https://html.spec.whatwg.org/multipage/tables.html#forming-a-table>
fn slots(page: &Page<'_>, table: NodeId) -> Vec<Slot> {
    let tree = page.tree;
    let number = |id: NodeId, attributes: [Attribute; 2], most: usize| {
        let said = attributes.into_iter().find_map(|attribute| tree.get(id, attribute)?.trim().parse::<usize>().ok());
        said.unwrap_or(1).clamp(1, most)
    };
    let mut slots: Vec<Slot> = Vec::new();
    // For each column the row from which it is free: cells come down from the rows above.
    let mut free: Vec<usize> = Vec::new();
    for (row, found) in rows(page, table).enumerate() {
        let mut column = 0;
        for cell in tree.children(found).filter(|cell| page.role(*cell).is_cell() && page.is_rendered(*cell)) {
            while free.get(column).is_some_and(|from| *from > row) {
                column += 1;
            }
            let width = number(cell, [Attribute::ColumnSpan, Attribute::AriaColumnSpan], WIDEST);
            let height = number(cell, [Attribute::RowSpan, Attribute::AriaRowSpan], WIDEST);
            free.resize(free.len().max(column + width), 0);
            free[column..column + width].fill(row + height);
            slots.push(Slot { id: cell, row, column, height, width });
            column += width;
        }
    }
    slots
}

/// The rows of a table, not of tables in it.
fn rows<'p>(page: &'p Page<'_>, table: NodeId) -> impl Iterator<Item = NodeId> + 'p {
    let is_of = move |row: &NodeId| {
        let is_table = |above: &NodeId| matches!(page.role(*above), Role::Table | Role::Grid | Role::TreeGrid);
        page.role(*row) == Role::Row && page.tree.ancestors(*row).find(is_table) == Some(table)
    };
    page.tree.descendants(table).filter(is_of)
}

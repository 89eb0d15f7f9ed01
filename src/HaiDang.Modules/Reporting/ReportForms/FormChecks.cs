namespace HaiDang.Modules.Reporting.ReportForms;

/// <summary>Something that doesn't agree in a form.</summary>
/// <param name="Row">Code of the row it is shown at.</param>
/// <param name="Whole">What the whole has.</param>
/// <param name="Parts">What its parts come to.</param>
internal sealed record CrossFault(ReportForm Form, FormRow Row, FormCheck Check, decimal Whole, decimal Parts);

/// <summary>A row whose first column differs so much from the period before that somebody must say why.</summary>
internal sealed record Outlier(FormRow Row, decimal Now, decimal Before);

/// <summary>Adds forms up crosswise, and holds them against the period before.</summary>
internal static class FormChecks
{
    /// <summary>Everything that doesn't agree; cells nobody filled take no part.</summary>
    internal static IReadOnlyList<CrossFault> Crosswise(IReadOnlyList<ReportForm> forms, FormFigures figures)
    {
        var faults = new List<CrossFault>();
        foreach (var form in forms)
        {
            foreach (var check in form.Checks)
            {
                if (check.Across)
                {
                    foreach (var row in form.Counted) Hold(form, row, check, figures.Of(row.Code, check.Total).Value, check.Parts.Select(column => figures.Of(row.Code, column).Value));
                    continue;
                }

                var whole = form.Rows.First(row => row.Code == check.Total);
                foreach (var column in form.Columns) Hold(form, whole, check, figures.Of(whole.Code, column.Key).Value, check.Parts.Select(code => figures.Of(code, column.Key).Value));
            }
        }

        return faults;

        void Hold(ReportForm form, FormRow row, FormCheck check, decimal? whole, IEnumerable<decimal?> parts)
        {
            var filled = parts.OfType<decimal>().ToList();
            if (whole is not { } total || filled.Count == 0) return;
            var sum = filled.Sum();
            if (check.IsEqual ? sum != total : sum > total) faults.Add(new CrossFault(form, row, check, total, sum));
        }
    }

    /// <summary>Rows that want an explanation; a part is explained with its whole.</summary>
    internal static IReadOnlyList<Outlier> Outliers(IReadOnlyList<ReportForm> forms, FormFigures figures) =>
    [
        .. from form in forms
           from row in form.Counted
           where row.Under is null
           let cell = figures.Of(row.Code, form.Columns[0].Key)
           where cell is { Value: { } now, LastYear: { } before } && form.Outliers.Wants(now, before)
           select new Outlier(row, cell.Value!.Value, cell.LastYear!.Value),
    ];
}

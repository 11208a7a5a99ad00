using FunctionsCommerce.Core.ImportExport.Formats;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Writes what the store has of a kind, part by part, to a file that an import reads.</summary>
public sealed class DataExporter(IEnumerable<IDataExporter> exporters)
{
    /// <param name="from">Null: from the first record.</param>
    public async ValueTask<ExportedPart> ReadAsync(DataKind kind, DataFormat format, string? from, CancellationToken ct)
    {
        var exporter = exporters.Single(one => one.Kind == kind);
        var page = await exporter.ReadAsync(from, ct);

        // A page may have nothing to show, and where to go on.
        while (page is { Items.Count: 0, Continuation: { } further })
        {
            page = await exporter.ReadAsync(further, ct);
        }

        using var content = new MemoryStream();
        DataWriter.Write(format, exporter.Columns, page.Items, from is null, page.Continuation is null, content);
        return new ExportedPart(content.ToArray(), page.Items.Count, page.Continuation);
    }
}

using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using FunctionsCommerce.Core.ImportExport.Formats;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Writes some records of a file: the first of them with what begins it, the last with what ends it.</summary>
internal static class DataWriter
{
    /// <summary>Readable as text: no page shows it.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(
        DataFormat format, DataColumns columns, IReadOnlyList<ExportedRecord> records, bool isFirst, bool isLast, Stream to)
    {
        if (format == DataFormat.Csv)
        {
            WriteCsv(columns, records, isFirst, to);
        }
        else
        {
            WriteJson(columns, records, isFirst, isLast, to);
        }
    }

    /// <summary>With the mark by which spreadsheets know UTF-8.</summary>
    private static void WriteCsv(DataColumns columns, IReadOnlyList<ExportedRecord> records, bool isFirst, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: isFirst), leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        void Write(Func<string, string> cell)
        {
            foreach (var column in columns.All)
            {
                csv.WriteField(cell(column));
            }

            csv.NextRecord();
        }

        if (isFirst)
        {
            Write(column => column);
        }

        foreach (var row in records.SelectMany(record => Rows(columns, record)))
        {
            Write(
                column => columns.Numbers.Contains(column)
                    ? row.GetValueOrDefault(column) ?? ""
                    : Formula.Defuse(row.GetValueOrDefault(column) ?? ""));
        }
    }

    private static IEnumerable<Dictionary<string, string>> Rows(DataColumns columns, ExportedRecord record)
    {
        if (record.Items.Count == 0)
        {
            yield return new(record.Cells);
        }

        foreach (var (index, item) in record.Items.Index())
        {
            Dictionary<string, string> row = index == 0
                ? new(record.Cells)
                : new() { [columns.Keys[0]] = record.Cells[columns.Keys[0]] };
            foreach (var (column, cell) in item)
            {
                row[column] = cell;
            }

            yield return row;
        }
    }

    private static void WriteJson(
        DataColumns columns, IReadOnlyList<ExportedRecord> records, bool isFirst, bool isLast, Stream to)
    {
        to.Write(isFirst ? "["u8 : []);
        foreach (var (index, record) in records.Index())
        {
            to.Write(isFirst && index == 0 ? "\n"u8 : ",\n"u8);
            using var json = new Utf8JsonWriter(to, Plain);
            json.WriteStartObject();
            Write(json, columns, record.Cells);
            if (columns.Items is { } items)
            {
                json.WriteStartArray(items);
                foreach (var item in record.Items)
                {
                    json.WriteStartObject();
                    Write(json, columns, item);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        to.Write(isLast ? "\n]\n"u8 : []);
    }

    private static void Write(Utf8JsonWriter json, DataColumns columns, IReadOnlyDictionary<string, string> cells)
    {
        foreach (var (column, cell) in cells)
        {
            json.WritePropertyName(column);
            if (columns.Lists.Contains(column))
            {
                json.WriteStartArray();
                foreach (var text in CellList.Split(cell))
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
            }
            else if (cell.Length > 0 && (columns.Flags.Contains(column) || columns.Numbers.Contains(column)))
            {
                json.WriteRawValue(cell);
            }
            else
            {
                json.WriteStringValue(cell);
            }
        }
    }
}

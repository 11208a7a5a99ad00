using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using CsvHelper.Configuration;
using FunctionsCommerce.Core.Catalog;

namespace FunctionsCommerce.Core.ImportExport;

/// <summary>Writes some products of a file: the first of them with what begins it, the last with what ends it.</summary>
internal static class ProductWriter
{
    /// <summary>Readable as text: no page shows it.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
    private static readonly string[] Flags = [ProductColumns.IsActive, ProductColumns.IsFeatured];
    private static readonly string[] Numbers =
        [
            ProductColumns.Weight, ProductColumns.Length, ProductColumns.Width, ProductColumns.Height, ProductColumns.Price,
            ProductColumns.OriginalPrice, ProductColumns.Stock,
        ];

    private static readonly string[] Lists =
        [
            ProductColumns.Features, ProductColumns.SkinTypes, ProductColumns.Tags, ProductColumns.Images, ProductColumns.ImageTexts,
            ProductColumns.Metadata,
        ];

    public static void Write(
        DataFormat format, IReadOnlyList<(Product Product, IReadOnlyList<Variant> Variants)> products, string currency, bool isFirst,
        bool isLast, Stream to)
    {
        if (format == DataFormat.Csv)
        {
            WriteCsv(products, currency, isFirst, to);
        }
        else
        {
            WriteJson(products, currency, isFirst, isLast, to);
        }
    }

    /// <summary>With the mark by which spreadsheets know UTF-8.</summary>
    private static void WriteCsv(
        IReadOnlyList<(Product Product, IReadOnlyList<Variant> Variants)> products, string currency, bool isFirst, Stream to)
    {
        using var text = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: isFirst), leaveOpen: true);
        using var csv = new CsvWriter(text, new CsvConfiguration(CultureInfo.InvariantCulture));
        void Write(Func<string, string> cell)
        {
            foreach (var column in ProductColumns.All)
            {
                csv.WriteField(cell(column));
            }

            csv.NextRecord();
        }

        if (isFirst)
        {
            Write(column => column);
        }

        foreach (var row in products.SelectMany(each => ProductRows.Of(each.Product, each.Variants, currency)))
        {
            Write(
                column => Numbers.Contains(column)
                    ? row.GetValueOrDefault(column) ?? ""
                    : Formula.Defuse(row.GetValueOrDefault(column) ?? ""));
        }
    }

    private static void WriteJson(
        IReadOnlyList<(Product Product, IReadOnlyList<Variant> Variants)> products, string currency, bool isFirst, bool isLast, Stream to)
    {
        to.Write(isFirst ? "["u8 : []);
        foreach (var ((product, variants), index) in products.Select((each, index) => (each, index)))
        {
            to.Write(isFirst && index == 0 ? "\n"u8 : ",\n"u8);
            using var json = new Utf8JsonWriter(to, Plain);
            json.WriteStartObject();
            Write(json, ProductRows.OfProduct(product));
            json.WriteStartArray(JsonRows.Variants);
            foreach (var variant in variants)
            {
                json.WriteStartObject();
                Write(json, ProductRows.Row([], variant, currency));
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        to.Write(isLast ? "\n]\n"u8 : []);
    }

    private static void Write(Utf8JsonWriter json, Dictionary<string, string> cells)
    {
        foreach (var (column, cell) in cells)
        {
            json.WritePropertyName(column);
            if (Lists.Contains(column))
            {
                json.WriteStartArray();
                foreach (var text in CellList.Split(cell))
                {
                    json.WriteStringValue(text);
                }

                json.WriteEndArray();
            }
            else if (cell.Length > 0 && (Flags.Contains(column) || Numbers.Contains(column)))
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

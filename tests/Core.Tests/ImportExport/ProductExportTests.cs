using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Products;

namespace FunctionsCommerce.Core.Tests.ImportExport;

public sealed class ProductExportTests : IDisposable
{
    private readonly ImportedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Theory]
    [InlineData(DataFormat.Csv)]
    [InlineData(DataFormat.Json)]
    public async Task What_is_exported_imports_as_it_was(DataFormat format)
    {
        await MakeAsync();
        var file = await shop.ExportAsync(format);

        var same = await shop.ImportAsync(file, format);
        using var other = new ImportedShop();
        var copied = await other.ImportAsync(file, format);

        (same.Unchanged, same.Updated, same.Failed).ShouldBe((2, 0, 0), string.Join("; ", await shop.ErrorsAsync(same)));
        copied.Created.ShouldBe(2);
        (await shop.ImportAsync(await other.ExportAsync(format), format)).Unchanged.ShouldBe(2);
    }

    [Fact]
    public async Task Formulas_in_a_CSV_file_are_texts_and_numbers_stay_numbers()
    {
        await MakeAsync();

        var file = await shop.ExportAsync(DataFormat.Csv);

        file.ShouldContain("\"'=HYPERLINK(\"\"https://evil.example\"\")\"");
        file.ShouldNotContain(",=");
        file.ShouldContain(",18.00,");
        file[0].ShouldBe('\uFEFF');
    }

    [Fact]
    public async Task An_empty_store_is_an_empty_file()
    {
        (await shop.ExportAsync(DataFormat.Json)).Trim().ShouldBe("[\n]");
        (await shop.ExportAsync(DataFormat.Csv)).Trim('\uFEFF').Trim().ShouldBe(string.Join(',', ProductColumns.All));
    }

    private async Task MakeAsync()
    {
        await shop.Host.Get<CatalogService>().CreateAsync(
            new ProductDraft
            {
                Name = "=HYPERLINK(\"https://evil.example\")",
                Description = "Line one\nline two, \"quoted\"",
                LongDescription = "'n apostrophe",
                Category = "skincare",
                Brand = "Crème d'Or",
                SkinTypes = ["dry", "oily"],
                Features = ["a|b", "back\\slash"],
                Tags = ["@home"],
                Images = ["https://pictures.example/1.jpg", "/files/products/2.jpg"],
                ImageTexts = new Dictionary<string, string> { ["/files/products/2.jpg"] = "The back" },
                Metadata = new Dictionary<string, string> { ["erp"] = "a=b|c" },
                IsActive = false,
                IsFeatured = true,
                WeightGrams = 120,
                Dimensions = new(1.5m, 2, 3),
                Variants = [new VariantDraft("30ml", 1800, 5) { OriginalPrice = 2000, Sku = "-30" }, new VariantDraft("60ml", 3000, 0)],
            },
            default);
        await shop.Host.Get<CatalogService>()
            .CreateAsync(new ProductDraft { Name = "Plain", Category = "makeup", Variants = [new VariantDraft(null, 100, 1)] }, default);
    }
}

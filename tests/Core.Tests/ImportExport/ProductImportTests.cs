using System.Globalization;
using System.Text;
using FunctionsCommerce.Core.Catalog;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Orders.Inventory;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.ImportExport;

public sealed class ProductImportTests : IDisposable
{
    private const string Heading = "handle,name,category,variant,price,stock";
    private readonly ImportedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task Rows_with_one_handle_are_a_product_with_variants()
    {
        var done = await shop.ImportAsync($"{Heading}\nbalm,Balm,skincare,30ml,10.50,5\nbalm,,,60ml,18,0\nsoap,Soap,skincare,,4,7\n");

        (done.Status, done.Rows, done.Created, done.Failed).ShouldBe((JobStatus.Completed, 3L, 2, 0));
        (await shop.ProductAsync("balm")).VariantKeys.ShouldBe(["30ml", "60ml"]);
        (await shop.VariantAsync("balm", "30ml")).Price.ShouldBe(1050);
        (await shop.VariantAsync("soap")).Stock.ShouldBe(7);
    }

    [Fact]
    public async Task A_bad_row_is_told_by_number_and_column_and_stops_no_other()
    {
        var done = await shop.ImportAsync(
            $"{Heading}\nbalm,Balm,skincare,,ten,5\nsoap,Soap,skincare,,4,-1\n,,skincare,,4,1\nShea Oil,Oil,skincare,,4,1\nwash,Wash,skincare,,4\noats,Oats,skincare,,4.999,1\ngood,Good,skincare,,4,1\n");

        (done.Created, done.Failed).ShouldBe((1, 6));
        var errors = await shop.ErrorsAsync(done);
        errors.Select(error => (error.Row, error.Field))
            .Distinct()
            .ShouldBe([(2, "price"), (3, "stock"), (4, "handle"), (5, "handle"), (6, ""), (7, "price")]);
        errors[0].Value.ShouldBe("ten");
        (await shop.CountAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task What_a_file_does_not_name_stays_and_the_same_again_changes_nothing()
    {
        await shop.ImportAsync(
            "handle,name,category,brand,tags,variant,price,stock\nbalm,Balm,skincare,Lumo,a|b,30ml,10,5\nbalm,,,,,60ml,18,2\n");

        var done = await shop.ImportAsync("handle,variant,stock\nbalm,60ml,9\n");
        var again = await shop.ImportAsync("handle,variant,stock\nbalm,60ml,9\n");
        await shop.ImportAsync("handle,brand\nbalm,\n");

        (done.Updated, again.Unchanged).ShouldBe((1, 1));
        (await shop.VariantAsync("balm", "60ml")).Stock.ShouldBe(9);
        (await shop.VariantAsync("balm", "30ml")).Stock.ShouldBe(5);
        var product = await shop.ProductAsync("balm");
        (product.Tags, product.Brand).ShouldBe((product.Tags, null));
        product.Tags.ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task A_dry_run_finds_the_same_and_writes_nothing()
    {
        var done = await shop.ImportAsync($"{Heading}\nbalm,Balm,skincare,,10,5\nsoap,Soap,skincare,,x,5\n", isDryRun: true);

        (done.Created, done.Failed).ShouldBe((1, 1));
        (await shop.CountAsync()).ShouldBe(0);
        await shop.ImportAsync($"{Heading}\nbalm,Balm,skincare,,10,5\n");
        (await shop.ImportAsync($"{Heading}\nbalm,Balm,skincare,,11,5\n", isDryRun: true)).Updated.ShouldBe(1);
        (await shop.VariantAsync("balm")).Price.ShouldBe(1000);
    }

    [Theory]
    [InlineData("handle;name;category;price\nbalm;Balm;skincare;10\n")]
    [InlineData("\uFEFFHandle\tNAME\tcategory\tprice\r\nbalm\tBalm\tskincare\t10\r\n\r\n")]
    [InlineData("handle,name,category,price\nbalm,\"Balm\",skincare,10")]
    public async Task Spreadsheets_write_it_in_their_ways(string file)
    {
        (await shop.ImportAsync(file)).Created.ShouldBe(1);
        (await shop.ProductAsync("balm")).Name.ShouldBe("Balm");
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("handle,colour\nbalm,red\n", "colour")]
    [InlineData("handle,name,name\nbalm,a,b\n", "twice")]
    public async Task A_file_that_is_none_fails_with_a_reason(string file, string reason)
    {
        var done = await shop.ImportAsync(file);

        done.Status.ShouldBe(JobStatus.Failed);
        done.Problem.ShouldNotBeNull().ShouldContain(reason);
    }

    [Fact]
    public async Task A_quote_that_is_never_closed_takes_no_memory_and_what_was_before_is_imported()
    {
        // The soap may have had more variants.
        var done = await shop.ImportAsync(
            $"{Heading}\nbalm,Balm,skincare,,10,5\nsoap,Soap,skincare,30ml,4,5\noats,\"Oats{new string('x', 200_000)}");

        done.Status.ShouldBe(JobStatus.Failed);
        done.Problem.ShouldNotBeNull().ShouldContain("quote");
        (await shop.CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData(DataFormat.Csv)]
    [InlineData(DataFormat.Json)]
    public async Task One_row_without_end_takes_no_memory(DataFormat format)
    {
        var file = format == DataFormat.Csv
            ? $"{Heading}\nbalm,Balm,skincare,,10,5\nsoap,Soap,skincare,,4,1\n{new string(',', 8_000_000)}"
            : $$"""
              [{"name":"Balm","category":"skincare","price":10},{"name":"Soap","category":"skincare","price":10},
               {"name":[{{new string(' ', 8_000_000)}}]}]
              """;

        var before = GC.GetTotalAllocatedBytes(precise: true);
        var done = await shop.ImportAsync(file, format);

        // 8 MB are the test's own copy of the file.
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(8_000_000 + 130_000_000);
        done.Status.ShouldBe(JobStatus.Failed);
        done.Problem.ShouldBe("A row is larger than 1024 KB");
        // The soap may have had more variants.
        (await shop.CountAsync()).ShouldBe(1);
    }

    [Theory]
    [InlineData("[\"a\"]")]
    [InlineData("{\"a\":1}")]
    public async Task A_list_in_a_list_is_refused_and_does_not_grow_with_its_depth(string item)
    {
        var nested = Enumerable.Range(0, 22).Aggregate("\"\\\\\"", (inner, _) => $"[{inner}]");

        var done = await shop.ImportAsync(
            $$"""
            [{"name":"Balm","category":"skincare","price":10,"features":{{nested}}},
             {"name":"Oil","category":"skincare","price":10,"tags":[{{item}}]},
             {"name":"Soap","category":"skincare","price":10,"tags":["a","b"]}]
            """,
            DataFormat.Json);

        (done.Created, done.Failed).ShouldBe((1, 2));
        (await shop.ErrorsAsync(done)).Select(error => (error.Row, error.Field)).ShouldBe([(1, "features"), (2, "tags")]);
    }

    [Theory]
    [InlineData("{\"name\":\"a\\ud800\",\"category\":\"skincare\",\"price\":10}")]
    [InlineData("{\"na\\udc00me\":\"a\",\"category\":\"skincare\",\"price\":10}")]
    [InlineData("{\"name\":\"a\",\"tags\":[\"\\ud800\"],\"category\":\"skincare\",\"price\":10}")]
    public async Task Half_a_character_is_a_bad_row_and_stops_no_other(string item)
    {
        var done = await shop.ImportAsync(
            $$"""[{{item}},{"name":"Balm","category":"skincare","price":10}]""", DataFormat.Json);

        (done.Status, done.Created, done.Failed).ShouldBe((JobStatus.Completed, 1, 1));
        (await shop.ErrorsAsync(done))[0].ShouldBe(new RowError(1, "", "A text is not valid Unicode"));
    }

    [Fact]
    public async Task An_import_that_breaks_the_program_is_over_and_keeps_no_other_from_its_turn()
    {
        var job = await shop.BeginAsync(DataFormat.Csv);

        await Should.ThrowAsync<InvalidOperationException>(
            () => shop.RunAsync(job, Products(700), (_, _) => throw new InvalidOperationException("broken")));

        var over = (await shop.Imports.GetAsync(job.ImportId, default)).Value;
        (over.Status, over.Problem).ShouldBe((JobStatus.Failed, "An unexpected error after row 250"));
        (await shop.RunAsync(job, Products(700))).ShouldBeNull();
    }

    [Fact]
    public async Task Errors_show_a_little_of_the_file_only()
    {
        var (csv, json) = (
            await shop.ImportAsync($"{Heading}\n{new string('X', 90_000)},Balm,skincare,,{new string('1', 90_000)},5\n"),
            await shop.ImportAsync($$"""[{"name":"Balm","{{new string('x', 90_000)}}":1}]""", DataFormat.Json));

        foreach (var error in (await shop.ErrorsAsync(csv)).Concat(await shop.ErrorsAsync(json)))
        {
            (error.Field.Length + (error.Value?.Length ?? 0)).ShouldBeLessThan(210);
        }

        (csv.KeptErrors, json.KeptErrors).ShouldBe((1, 1));
    }

    [Fact]
    public async Task An_import_that_was_cut_short_goes_on_where_it_was()
    {
        var file = Products(700);
        var job = await shop.BeginAsync(DataFormat.Csv);
        await Should.ThrowAsync<IOException>(
            () => shop.RunAsync(job, file, (now, _) => now.Rows >= 500 ? throw new IOException("killed") : Task.CompletedTask));
        (await shop.CountAsync()).ShouldBe(500);

        (await shop.RunAsync(job, file, isAlone: false)).ShouldBeNull("the other may be alive");
        shop.Host.Time.Advance(TimeSpan.FromMinutes(2));
        var done = (await shop.RunAsync(job, file, isAlone: false)).ShouldNotBeNull();

        (done.Status, done.Rows, done.Created, done.Updated, done.Unchanged, done.Failed).ShouldBe(
            (JobStatus.Completed, 700L, 700, 0, 0, 0));
        (await shop.CountAsync()).ShouldBe(700);
    }

    [Fact]
    public async Task What_was_done_before_a_crash_is_not_done_again_over_what_orders_took()
    {
        await shop.ImportAsync($"{Heading}\nbalm,Balm,skincare,,10,5\ncream,Cream,skincare,,7,9\n");
        shop.Host.Time.Advance(TimeSpan.FromMinutes(1));
        var file = $"{Heading}\nbalm,Balm,skincare,,10,50\nsoap,Soap,skincare,,4,20\ncream,Cream,skincare,,7,9\n";
        var job = await shop.BeginAsync(DataFormat.Csv);

        // The products are written, how far it is, is not.
        await shop.RunAsync(job, file);
        var over = (await shop.Imports.GetAsync(job.ImportId, default)).Value;
        await shop.Host.Store.TrySaveAsync(
            over with { Status = JobStatus.Running, Rows = 0, Created = 0, Updated = 0, FinishedAt = null }, default);
        over.Unchanged.ShouldBe(1);
        foreach (var handle in new[] { "balm", "soap", "cream" })
        {
            var variant = await shop.VariantAsync(handle);
            await shop.Host.Store.TrySaveAsync(variant with { Stock = variant.Stock - 3, Sold = 3 }, default);
        }

        var done = (await shop.RunAsync(job, file)).ShouldNotBeNull();

        (done.Created, done.Updated + done.Unchanged - over.Unchanged).ShouldBe((1, 2));
        (await shop.VariantAsync("cream")).Stock.ShouldBe(6);
        (await shop.VariantAsync("balm")).Stock.ShouldBe(47);
        (await shop.VariantAsync("soap")).Stock.ShouldBe(17);
    }

    [Fact]
    public async Task A_handle_that_was_claimed_by_a_crash_gets_its_product()
    {
        await shop.Host.Store.CreateAsync(new SlugKey { Slug = "balm", ProductId = 4242 }, default);

        (await shop.ImportAsync($"{Heading}\nbalm,Balm,skincare,,10,5\n")).Created.ShouldBe(1);

        (await shop.ProductAsync("balm")).ProductId.ShouldBe(4242);
    }

    [Fact]
    public async Task A_cancelled_import_stops()
    {
        var job = await shop.BeginAsync(DataFormat.Csv);

        var done = await shop.RunAsync(
            job, Products(1000), async (_, ct) => (await shop.Imports.CancelAsync(job.ImportId, ct)).IsOk.ShouldBeTrue());

        done.ShouldBeNull();
        (await shop.Imports.GetAsync(job.ImportId, default)).Value.Status.ShouldBe(JobStatus.Cancelled);
        (await shop.CountAsync()).ShouldBeLessThan(1000);
    }

    [Fact]
    public async Task Stock_that_a_file_counts_is_in_the_journal()
    {
        await shop.ImportAsync($"{Heading}\nbalm,Balm,skincare,,10,5\n");
        await shop.ImportAsync("handle,stock\nbalm,8\n");

        var journal = await shop.Host.Get<StockAdminService>()
            .ListAsync((await shop.ProductAsync("balm")).ProductId, PageRequest.Of(1, 10), default);

        journal.ShouldHaveSingleItem().Changes.ShouldBe([new StockChange(Variant.DefaultKey, 5, 8)]);
    }

    private static string Products(int count)
    {
        var file = new StringBuilder(Heading + "\n");
        for (var i = 0; i < count; i++)
        {
            file.Append(CultureInfo.InvariantCulture, $"p-{i},Product {i},skincare,,10,5\n");
        }

        return file.ToString();
    }
}

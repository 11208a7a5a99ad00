using FunctionsCommerce.Core.ImportExport;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Tests.ImportExport;

public sealed class CouponImportTests : IDisposable
{
    private const string Heading = "code,type,value,endsAt";
    private readonly ImportedShop shop = new();

    public void Dispose() => shop.Dispose();

    [Fact]
    public async Task Coupons_are_created_and_what_a_file_does_not_name_stays()
    {
        var made = await ImportAsync(
            $"{Heading},startsAt,minOrderValue,usageLimit,usedCount\nsave10,percentage,12.5,2027-03-31,2027-03-31,50,100,7\nfive,fixed,5,2027-01-01T12:00:00Z,,,,\n");
        var changed = await ImportAsync("code,value\nSAVE10,20\n");
        var same = await ImportAsync("code,value,usedCount\nsave10,20,99\n");

        (made.Created, changed.Updated, same.Unchanged).ShouldBe((2, 1, 1), string.Join("; ", await shop.ErrorsAsync(made)));
        var coupon = await CouponAsync("SAVE10");
        (coupon.CouponType, coupon.Value, coupon.MinOrderValue, coupon.UsageLimit, coupon.UsedCount).ShouldBe(
            (CouponType.Percentage, 2000L, 5000L, 100, 7));
        (coupon.EndsAt - coupon.StartsAt).TotalHours.ShouldBe(24, 0.1, "a day counts until its end");
        (await CouponAsync("FIVE")).Value.ShouldBe(500);
    }

    [Fact]
    public async Task A_bad_row_is_told_by_number_and_column_and_stops_no_other()
    {
        var done = await ImportAsync(
            $"{Heading},usageLimit\nAB-C,fixed,5,2027-01-01,\nA1,half,5,2027-01-01,\nA2,percentage,101,2027-01-01,\nA3,fixed,5.001,2027-01-01,\nA4,fixed,5,soon,\nA5,fixed,5,2027-01-01T00:00:00,\nA6,fixed,5,2020-01-01,\nA7,fixed,,2027-01-01,\nA8,fixed,5,2027-01-01,0\nA9,fixed,5,2027-01-01,\nA9,fixed,5,2027-01-01,\nGOOD,fixed,5,2027-01-01,\n");

        (done.Created, done.Failed).ShouldBe((1, 10));
        (await shop.ErrorsAsync(done)).Select(error => (error.Row, error.Field)).ShouldBe(
        [
            (2, "code"), (3, "type"), (4, "value"), (5, "value"), (6, "endsAt"), (7, "endsAt"), (8, "endsAt"), (9, "value"),
            (10, "usageLimit"), (12, ""),
        ]);
        (await shop.Host.Get<CouponService>().FindAsync("A1", default)).ShouldBeNull();
    }

    [Fact]
    public async Task A_coupon_of_one_customer_stays_that_customers()
    {
        var john = await shop.Host.Registered();
        await shop.Host.Registered("mary@example.com");

        var made = await ImportAsync(
            $"{Heading},customerEmail\nJOHNS,fixed,5,2027-01-01,JOHN@example.com\nNONE,fixed,5,2027-01-01,nobody@example.com\n");
        var others = await ImportAsync("code,customerEmail,value\nJOHNS,mary@example.com,6\n");
        var everybodys = await ImportAsync("code,customerEmail,value\nJOHNS,,6\n");

        (made.Created, made.Failed, others.Failed, everybodys.Updated).ShouldBe((1, 1, 1, 1));
        (await CouponAsync("JOHNS")).CustomerId.ShouldBe(john.AccountId);
    }

    [Fact]
    public async Task A_dry_run_writes_nothing_and_what_was_done_before_a_crash_is_told_again()
    {
        var file = $"{Heading}\nA1,fixed,5,2027-01-01\n";
        (await ImportAsync(file, isDryRun: true)).Created.ShouldBe(1);
        (await shop.Host.Get<CouponService>().FindAsync("A1", default)).ShouldBeNull();
        var job = await shop.BeginAsync(DataFormat.Csv, kind: DataKind.Coupons);
        await shop.RunAsync(job, file);
        var over = (await shop.Imports.GetAsync(job.ImportId, default)).Value;
        await shop.Host.Store.TrySaveAsync(over with { Status = JobStatus.Running, Rows = 0, Created = 0, FinishedAt = null }, default);
        await shop.Host.Get<CouponAdminService>().UpdateAsync("A1", coupon => coupon with { Value = 700 }, default);

        var again = (await shop.RunAsync(job, file)).ShouldNotBeNull();

        (again.Created, again.Updated).ShouldBe((1, 0));
        (await CouponAsync("A1")).Value.ShouldBe(700, "staff changed it after the import had written it");
    }

    [Theory]
    [InlineData(DataFormat.Csv)]
    [InlineData(DataFormat.Json)]
    public async Task What_is_exported_imports_as_it_was(DataFormat format)
    {
        await shop.Host.Registered();
        await ImportAsync(
            $"{Heading},minOrderValue,maxDiscount,usageLimit,customerLimit,usedCount,isActive,customerEmail\nA1,fixed,5.05,2027-01-01,1,2,3,4,2,false,\nA2,percentage,12.25,2027-01-01,,,,,,,john@example.com\n");
        var file = await shop.ExportAsync(format, DataKind.Coupons);

        (await shop.ImportAsync(file, format, kind: DataKind.Coupons)).Unchanged.ShouldBe(2);
        using var other = new ImportedShop();
        await other.Host.Registered();
        var copied = await other.ImportAsync(file, format, kind: DataKind.Coupons);
        (copied.Created, copied.Failed).ShouldBe((2, 0), string.Join("; ", await other.ErrorsAsync(copied)));

        // They are made side by side, and listed as they were made.
        Records(await other.ExportAsync(format, DataKind.Coupons)).ShouldBe(Records(file), ignoreOrder: true);
    }

    private static IEnumerable<string> Records(string file) => file.Split('\n').Select(line => line.TrimEnd(','));

    private Task<ImportJob> ImportAsync(string file, bool isDryRun = false) =>
        shop.ImportAsync(file, isDryRun: isDryRun, kind: DataKind.Coupons);

    private async Task<Coupon> CouponAsync(string code) =>
        (await shop.Host.Get<CouponService>().FindAsync(code, default)).ShouldNotBeNull();
}

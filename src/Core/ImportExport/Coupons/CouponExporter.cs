using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Coupons;

/// <summary>Reads the coupons of the store, but for those of customers who were erased: nobody can use them any more.</summary>
internal sealed class CouponExporter(IDocumentStore store, StoreSettings settings) : IDataExporter
{
    private const int AtOnce = 500;

    public DataKind Kind => DataKind.Coupons;

    public DataColumns Columns => CouponColumns.Layout;

    public async ValueTask<QueryPage<ExportedRecord>> ReadAsync(string? from, CancellationToken ct)
    {
        var page = await store.QueryAsync(new Query<Coupon, Coupon>(coupons => coupons) { PageSize = AtOnce, Continuation = from }, ct);
        var owners = (await store.ReadManyAsync<Account>(
                [
                    .. page.Items.Select(coupon => coupon.CustomerId).OfType<long>().Distinct()
                        .Select(id => new DocumentKey(CurrentUser.PartitionOf(id), Account.DocumentId)),
                ], ct))
            .Where(account => !account.IsErased)
            .ToDictionary(account => account.AccountId, account => account.Email);
        return new(
            [
                .. page.Items.Where(coupon => coupon.CustomerId is not { } id || owners.ContainsKey(id))
                    .Select(coupon => new ExportedRecord(Cells(coupon, coupon.CustomerId is { } id ? owners[id] : ""), [])),
            ],
            page.Continuation);
    }

    private Dictionary<string, string> Cells(Coupon coupon, string owner) => new()
    {
        [CouponColumns.Code] = coupon.Code,
        [CouponColumns.Type] = CellText.OfWord(coupon.CouponType),
        [CouponColumns.Value] = coupon.CouponType == CouponType.Percentage ? CellText.Of(coupon.Value / 100m) : Amount(coupon.Value),
        [CouponColumns.MinOrderValue] = Amount(coupon.MinOrderValue),
        [CouponColumns.MaxDiscount] = Amount(coupon.MaxDiscount),
        [CouponColumns.StartsAt] = CellText.Of(coupon.StartsAt),
        [CouponColumns.EndsAt] = CellText.Of(coupon.EndsAt),
        [CouponColumns.UsageLimit] = coupon.UsageLimit is { } limit ? CellText.Of(limit) : "",
        [CouponColumns.CustomerLimit] = coupon.CustomerLimit is { } each ? CellText.Of(each) : "",
        [CouponColumns.UsedCount] = CellText.Of(coupon.UsedCount),
        [CouponColumns.IsActive] = CellText.Of(coupon.IsActive),
        [CouponColumns.CustomerEmail] = owner,
    };

    private string Amount(long? minor) => minor is { } amount ? CellText.Of(Money.ToDecimal(amount, settings.Currency)) : "";
}

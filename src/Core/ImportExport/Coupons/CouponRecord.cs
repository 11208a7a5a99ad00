using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;

namespace FunctionsCommerce.Core.ImportExport.Coupons;

/// <summary>One coupon of a file.</summary>
internal sealed class CouponRecord(RowValues values, StoreSettings settings)
{
    /// <summary>The coupon as the file has it: what the file does not name stays.</summary>
    public Coupon Apply(Coupon known, bool isNew)
    {
        foreach (var column in isNew ? [CouponColumns.Type, CouponColumns.Value, CouponColumns.EndsAt] : Array.Empty<string>())
        {
            if (values.IsEmpty(column))
            {
                values.Refuse(column, $"A new coupon needs {column}");
            }
        }

        var type = values.Word(CouponColumns.Type, known.CouponType);
        if (type != known.CouponType && !isNew)
        {
            values.Refuse(CouponColumns.Type, "The type of a coupon cannot be changed");
        }

        return known with
        {
            CouponType = type,
            Value = ValueOf(type, known.Value),
            MinOrderValue = Amount(CouponColumns.MinOrderValue, known.MinOrderValue),
            MaxDiscount = Amount(CouponColumns.MaxDiscount, known.MaxDiscount),
            StartsAt = values.Moment(CouponColumns.StartsAt, settings.Calendar, known.StartsAt)!.Value,
            EndsAt = values.Moment(CouponColumns.EndsAt, settings.Calendar, known.EndsAt, isEnd: true)!.Value,
            UsageLimit = Limit(CouponColumns.UsageLimit, known.UsageLimit),
            CustomerLimit = Limit(CouponColumns.CustomerLimit, known.CustomerLimit),
            UsedCount = isNew ? UsedBefore() : known.UsedCount,
            IsActive = values.Flag(CouponColumns.IsActive, known.IsActive),
        };
    }

    private long ValueOf(CouponType type, long known)
    {
        if (values.IsEmpty(CouponColumns.Value))
        {
            return known;
        }

        if (type == CouponType.Fixed)
        {
            return values.Amount(CouponColumns.Value, settings.Currency) ?? known;
        }

        if (Money.TryToBasisPoints(values.Number(CouponColumns.Value, 0), out var basisPoints))
        {
            return basisPoints;
        }

        values.Refuse(CouponColumns.Value, "A percentage is at most 100, with at most two decimals");
        return known;
    }

    private long? Amount(string column, long? known) => values.Has(column) ? values.Amount(column, settings.Currency) : known;

    private int? Limit(string column, int? known) =>
        values.Has(column) ? values.IsEmpty(column) ? null : values.Whole(column, 1) : known;

    private int UsedBefore()
    {
        var used = values.Whole(CouponColumns.UsedCount, 0);
        if (used < 0)
        {
            values.Refuse(CouponColumns.UsedCount, "usedCount must be 0 or more");
        }

        return used;
    }
}

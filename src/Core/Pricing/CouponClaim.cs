using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.Pricing;

/// <summary>An order that wants to use a coupon.</summary>
/// <param name="Code">As it was entered.</param>
internal sealed record CouponClaim(string Code, long CustomerId, long OrderId)
{
    public string RedemptionId => CouponRedemption.IdOf(OrderId);

    public string CustomerDocumentId => CouponCustomer.IdOf(CustomerId);

    /// <summary>Decides claims on one coupon in their order. Pure.</summary>
    /// <param name="known">By id: what is known of the orders and customers.</param>
    /// <returns>An answer for each claim, and the batch; null: nothing changes.</returns>
    public static (IReadOnlyList<Result<Coupon>> Answers, DocumentBatch? Batch) Decide(
        IReadOnlyList<CouponClaim> claims, Coupon? coupon, IReadOnlyDictionary<string, Document?> known, DateTimeOffset now)
    {
        var answers = new List<Result<Coupon>>(claims.Count);
        var redeemed = new Dictionary<string, CouponRedemption>();
        var customers = new Dictionary<string, CouponCustomer>();
        var current = coupon;
        foreach (var claim in claims)
        {
            if (coupon is not null && (known.GetValueOrDefault(claim.RedemptionId) is not null || redeemed.ContainsKey(claim.RedemptionId)))
            {
                answers.Add(coupon);
                continue;
            }

            var customer = customers.GetValueOrDefault(claim.CustomerDocumentId)
                ?? (CouponCustomer?)known.GetValueOrDefault(claim.CustomerDocumentId);
            if (DiscountCalculator.GetIneligibility(current, claim.Code, claim.CustomerId, now) is { } refusal)
            {
                answers.Add(refusal);
            }
            else if (customer?.UsedCount >= current!.CustomerLimit)
            {
                answers.Add(CouponService.UsedByCustomer(claim.Code));
            }
            else
            {
                var code = current.Code;
                redeemed[claim.RedemptionId] = new CouponRedemption
                {
                    Code = code,
                    OrderId = claim.OrderId,
                    CustomerId = claim.CustomerId,
                    CreatedAt = now,
                };
                if (current.CustomerLimit is not null)
                {
                    customer ??= new CouponCustomer { Code = code, CustomerId = claim.CustomerId, UsedCount = 0 };
                    customers[claim.CustomerDocumentId] = customer with { UsedCount = customer.UsedCount + 1 };
                }

                current = current with { UsedCount = current.UsedCount + 1 };
                answers.Add(coupon!);
            }
        }

        return (answers, redeemed.Count == 0 ? null : BatchOf(current!, [.. redeemed.Values, .. customers.Values]));
    }

    private static DocumentBatch BatchOf(Coupon coupon, IEnumerable<Document> others) =>
        others.Aggregate(
            new DocumentBatch(Containers.Coupons, coupon.Partition).Replace(coupon), (batch, document) => batch.Save(document));
}

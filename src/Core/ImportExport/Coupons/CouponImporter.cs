using FunctionsCommerce.Core.Accounts;
using FunctionsCommerce.Core.ImportExport.Formats;
using FunctionsCommerce.Core.ImportExport.Jobs;
using FunctionsCommerce.Core.Pricing;
using FunctionsCommerce.Core.Shared;
using FunctionsCommerce.Core.Shared.Ids;
using FunctionsCommerce.Core.Storage;

namespace FunctionsCommerce.Core.ImportExport.Coupons;

/// <summary>Puts one coupon of a file into the store. Its code says which it is.</summary>
internal sealed class CouponImporter(
    IDocumentStore store, AccountService accounts, StoreSettings settings, IdGenerator ids, TimeProvider time) : IDataImporter
{
    public DataKind Kind => DataKind.Coupons;

    public DataColumns Columns => CouponColumns.Layout;

    public int MaxRows => 1;

    public string KeyOf(DataRow row) => Coupon.Normalize(row[CouponColumns.Code] ?? "");

    public async ValueTask<ImportedRecord> ImportAsync(DataRecord record, ImportJob job, CancellationToken ct)
    {
        var errors = record.Check();
        var values = new RowValues(record.Rows[0], errors);
        if (!CouponService.IsCode(record.Key))
        {
            values.Refuse(CouponColumns.Code, $"A code has 1 to {CouponService.MaxCodeLength} letters and digits");
        }

        var owner = await OwnerAsync(values, ct);
        if (errors.Count > 0)
        {
            return ImportedRecord.Refused(errors);
        }

        var mark = ImportMark.Of(job, record);
        var outcome = ImportOutcome.Unchanged;
        await store.UpdateAsync<Coupon>(record.Key, Coupon.DocumentId, () => New(record.Key, owner), Decide, ct);
        return errors.Count > 0 ? ImportedRecord.Refused(errors) : ImportedRecord.Of(outcome);

        Result<Coupon> Decide(Coupon known)
        {
            errors.Clear();
            var isNew = known.ETag is null;
            if (mark.OutcomeOf(known.ImportMark) is { } before)
            {
                outcome = before;
                return known;
            }

            var changed = new CouponRecord(values, settings).Apply(known, isNew);
            CheckOwner(values, known, owner);
            if (errors.Count == 0)
            {
                values.Refuse(CouponAdminService.Check(changed));
            }

            outcome = isNew ? ImportOutcome.Created : changed == known ? ImportOutcome.Unchanged : ImportOutcome.Updated;
            return errors.Count > 0 || job.IsDryRun || outcome == ImportOutcome.Unchanged
                ? known
                : changed with { ImportMark = isNew ? mark.OfCreation : mark.OfUpdate, UpdatedAt = time.GetUtcNow() };
        }
    }

    private Coupon New(string code, Account? owner)
    {
        var now = time.GetUtcNow();
        return new Coupon
        {
            CouponId = ids.Next(),
            Code = code,
            CouponType = CouponType.Percentage,
            Value = 0,
            StartsAt = now,
            EndsAt = now,
            CustomerId = owner?.AccountId,
            CreatedAt = now,
            UpdatedAt = now,
        };
    }

    private async ValueTask<Account?> OwnerAsync(RowValues values, CancellationToken ct)
    {
        if (values.Text(CouponColumns.CustomerEmail) is not { Length: > 0 } email)
        {
            return null;
        }

        var owner = await accounts.FindByEmailAsync(email, ct);
        if (owner is not { Role: Role.Customer })
        {
            values.Refuse(CouponColumns.CustomerEmail, "There is no such customer: import customers before their coupons");
        }

        return owner;
    }

    /// <summary>A coupon of one customer never becomes everybody's, or another's.</summary>
    private static void CheckOwner(RowValues values, Coupon known, Account? owner)
    {
        if (!values.IsEmpty(CouponColumns.CustomerEmail) && known.CustomerId != owner?.AccountId)
        {
            values.Refuse(CouponColumns.CustomerEmail, "The customer of a coupon cannot be changed");
        }
    }
}

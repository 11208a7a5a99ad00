using FunctionsCommerce.Shop.Model.Tests.Steps;

namespace FunctionsCommerce.Shop.Model.Tests.Checks;

/// <summary>The gateway is well again, time passes, and staff do what waits for them: nothing may be left open then.</summary>
internal sealed class Drain(ModelShop shop)
{
    private static readonly TimeSpan AfterExpiry = TimeSpan.FromMinutes(35);
    private static readonly TimeSpan AfterHourlyChecks = TimeSpan.FromMinutes(65);

    public async Task RunAsync(RefundSteps refunds)
    {
        shop.Log.Add("Drain");
        await shop.GatewayAsync("reset", new { });
        await shop.SettleAsync();
        await shop.AdvanceAsync(AfterExpiry);
        await SettleRefundsAsync();
        await shop.AdvanceAsync(AfterHourlyChecks);
        shop.IsGatewayDown = false;
        for (var round = 0; round < 3; round++)
        {
            await refunds.RetryFailedAsync(how: 1);
            await shop.SettleAsync();
        }

        await RejectRequestsAsync();
        await NothingWaitsAsync();
    }

    /// <summary>What the bank held back comes through.</summary>
    private async Task SettleRefundsAsync()
    {
        foreach (var payment in shop.Orders.SelectMany(order => order.Payments))
        {
            foreach (var refund in (await shop.GatewayLookAsync($"payments/{payment}/refunds")).At("items").EnumerateArray())
            {
                if (refund.GetProperty("status").GetString() == "pending")
                {
                    await shop.GatewayAsync("refunds/" + refund.GetProperty("id").GetString(), new { outcome = "processed" });
                }
            }
        }

        await shop.SettleAsync();
    }

    private async Task RejectRequestsAsync()
    {
        foreach (var refund in await RefundSteps.AllAsync(shop))
        {
            if (refund.Status == "requested")
            {
                await shop.AsStaff(HttpMethod.Post, $"/refunds/{refund.Id}/reject", new { note = "The shop closes" });
            }
        }

        await shop.SettleAsync();
    }

    private async Task NothingWaitsAsync()
    {
        var pending = await shop.StaffLookAsync("/dashboard/pending");
        var list = await shop.StaffLookAsync("/payments/pending");
        ModelException.Unless(
            pending.At("data.total").GetInt32() == 0 && pending.At("data.deadLetters").GetInt32() == 0,
            $"Something waits: {pending.Text} {list.Text}");
    }
}

using System.Net;

namespace FunctionsCommerce.Topology.Tests.Load;

/// <summary>Nothing fails any more, hours pass, and staff do what waits for them: nothing may be left open then.</summary>
internal sealed class Drain(Shop shop)
{
    private static readonly TimeSpan Step = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    /// <summary>What never ended; null: all did.</summary>
    public async Task<string?> RunAsync(int steps)
    {
        string? left = null;
        for (var step = 0; step < steps; step++)
        {
            await shop.Store.AdvanceAsync(Step);
            left = await shop.Store.SettleAsync(Patience);
            if (step % 3 == 1)
            {
                await shop.SignInAsync();
                await DecideRefundsAsync();
            }
        }

        return left;
    }

    /// <summary>Staff grant what was asked for, ask the gateway again, and hand out cash.</summary>
    private async Task DecideRefundsAsync()
    {
        for (var page = 1; ; page++)
        {
            var shown = await Staff(HttpMethod.Get, $"/refunds?limit=100&page={page}");
            var refunds = shown!.Expect(HttpStatusCode.OK).At("data.refunds").EnumerateArray().ToArray();
            foreach (var refund in refunds)
            {
                var move = (refund.GetProperty("status").GetString(), refund.GetProperty("method").GetString()) switch
                {
                    ("requested", _) => "approve",
                    ("failed", _) => "retry",
                    ("pending", "cash") => "payout",
                    _ => null,
                };
                if (move is not null)
                {
                    await Staff(HttpMethod.Post, $"/refunds/{refund.GetProperty("id").GetString()}/{move}", new { note = "As a test" });
                }
            }

            if (refunds.Length < 100)
            {
                return;
            }
        }
    }

    private Task<Answer?> Staff(HttpMethod method, string path, object? body = null) =>
        shop.Caller.SendAsync(method, Shopping.Office + path, body, shop.StaffToken);
}

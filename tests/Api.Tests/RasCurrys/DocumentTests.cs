using System.Diagnostics;
using System.Net;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.RasCurrys;

/// <summary>The document's curl lines, as it prints them, against its own address.</summary>
[Collection("development ports")]
public sealed class DocumentTests
{
    private const int Port = 5000;

    private const string Login = """
        curl -X POST http://localhost:5000/api/auth/login \
          -H "Content-Type: application/json" \
          -d '{"email":"test@example.com","password":"wrong"}'
        """;

    private const string Order = """
        curl -X POST http://localhost:5000/api/orders \
          -H "Authorization: Bearer <TOKEN>" \
          -H "Content-Type: application/json" \
          -d '{
            "items": [{"productId":"507f1f77bcf86cd799439011","quantity":1,"price":500}],
            "paymentMethod":"razorpay"
          }'
        """;

    private const string Verify = """
        curl -X POST http://localhost:5000/api/payments/verify \
          -H "Authorization: Bearer <TOKEN>" \
          -H "Content-Type: application/json" \
          -d '{
            "orderId":"507f1f77bcf86cd799439011",
            "razorpayPaymentId":"pay_1234567890",
            "razorpayOrderId":"order_1234567890",
            "razorpaySignature":"sig123..."
          }'
        """;

    [PortFact(Port)]
    public async Task The_printed_lines_work_at_the_printed_address()
    {
        await using var host = await TestHost.Start(options => options with
        {
            DevelopmentPorts = true,
            Settings = new Dictionary<string, string?>(options.Settings) { ["RateLimits:Enabled"] = "true" },
        });
        var buyer = await Buyer.Register(host.Store);
        var product = await host.Store.Product(price: 50000);

        // Another process may have been faster with the port.
        using var http = new HttpClient();
        (await http.GetAsync(new Uri($"http://localhost:{Port}/api/products/{Buyer.Hex(product.Id)}"))).StatusCode.ShouldBe(
            HttpStatusCode.OK, $"port {Port} is another program's");

        for (var i = 0; i < 5; i++)
        {
            Run(Login).Refused(HttpStatusCode.Unauthorized, "INVALID_CREDENTIALS");
        }

        Run(Login).Limited();
        Run(Order).Refused(HttpStatusCode.Forbidden, "INVALID_TOKEN");
        Run(Order.Replace("<TOKEN>", buyer.Token, StringComparison.Ordinal)).Refused(HttpStatusCode.NotFound, "NOT_FOUND");
        var placed = Run(Order.Replace("<TOKEN>", buyer.Token, StringComparison.Ordinal)
            .Replace("507f1f77bcf86cd799439011", Buyer.Hex(product.Id), StringComparison.Ordinal)).Expect(HttpStatusCode.Created);
        var id = placed.At("_id").GetString()!;
        Run(
            Verify.Replace("<TOKEN>", buyer.Token, StringComparison.Ordinal)
                .Replace("507f1f77bcf86cd799439011", id, StringComparison.Ordinal))
            .Refused(HttpStatusCode.BadRequest, "SIGNATURE_MISMATCH");
    }

    private static Answer Run(string line)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line + " -s -w '\\n%{http_code} %header{retry-after}'"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = shell.StandardOutput.ReadToEnd();
        shell.WaitForExit();
        var end = output.LastIndexOf('\n');
        var tail = output[(end + 1)..].Split(' ', 2);
        Dictionary<string, string> headers = tail[1].Length > 0 ? new() { ["Retry-After"] = tail[1] } : [];
        return new Answer((HttpStatusCode)int.Parse(tail[0], null), System.Text.Encoding.UTF8.GetBytes(output[..end]), headers);
    }
}

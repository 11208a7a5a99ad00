using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text.Json;
using FunctionsCommerce.Api.Tests.PureEssence;

namespace FunctionsCommerce.Api.Tests.Operation;

/// <summary>Shoppers who look, fill carts and order, without a pause, and write down what became of every request.</summary>
/// <param name="looks">Pages of products that are looked at before each order.</param>
internal sealed class Traffic(Uri address, IReadOnlyList<Shopper> shoppers, int looks = 1)
{
    private readonly CancellationTokenSource end = new();
    private int answered;
    private int refused;

    /// <summary>Orders that were answered with success, with who made them.</summary>
    public ConcurrentBag<(Shopper Shopper, string Order)> Orders { get; } = [];

    /// <summary>Requests that got no answer although a connection took them.</summary>
    public ConcurrentBag<string> Lost { get; } = [];

    /// <summary>Answers with a server's error.</summary>
    public ConcurrentBag<string> Failed { get; } = [];

    public int Answered => answered;

    /// <summary>Requests that no connection took, as after a host's end.</summary>
    public int Refused => refused;

    public Task RunAsync() => Task.WhenAll(shoppers.Select(shopper => Task.Run(() => ShopAsync(shopper))));

    public void Stop() => end.Cancel();

    /// <summary>Waits for so many answers.</summary>
    public async Task UntilAsync(int count)
    {
        while (answered < count)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20));
        }
    }

    private async Task ShopAsync(Shopper shopper)
    {
        using var client = new HttpClient { BaseAddress = address };
        while (!end.IsCancellationRequested && refused < shoppers.Count)
        {
            for (var look = 0; look < looks; look++)
            {
                await SendAsync(client, shopper, HttpMethod.Get, "/products?limit=5", null);
            }

            await SendAsync(client, shopper, HttpMethod.Post, "/cart", new { productId = 1 + (shopper.CustomerId % 20), quantity = 1 });
            if (await SendAsync(
                client, shopper, HttpMethod.Post, "/orders",
                new { shippingAddressId = shopper.AddressId, paymentMethod = "cod" }) is { } placed)
            {
                Orders.Add((shopper, placed.GetProperty("data").GetProperty("orderId").GetString()!));
            }
        }
    }

    private async Task<JsonElement?> SendAsync(HttpClient client, Shopper shopper, HttpMethod method, string path, object? body)
    {
        using var request = new HttpRequestMessage(method, Shopper.Base + path)
        {
            Content = body is null ? null : JsonContent.Create(body),
        };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", shopper.Token);
        try
        {
            using var response = await client.SendAsync(request);
            var answer = await response.Content.ReadFromJsonAsync<JsonElement>();
            Interlocked.Increment(ref answered);
            if (response.StatusCode >= HttpStatusCode.InternalServerError)
            {
                Failed.Add($"{method} {path}: {(int)response.StatusCode} {answer}");
            }

            return response.IsSuccessStatusCode ? answer : null;
        }
        catch (HttpRequestException problem)
            when (problem.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused })
        {
            Interlocked.Increment(ref refused);
        }
        catch (Exception problem) when (problem is HttpRequestException or IOException or TaskCanceledException)
        {
            Lost.Add($"{method} {path}: {problem.Message} {problem.InnerException?.Message}");
        }

        return null;
    }
}

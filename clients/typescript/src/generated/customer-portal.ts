// Generated from the OpenAPI document; do not edit.
export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Login
         * @description Answers a bearer token for 24 hours. Accounts with two-factor login are refused until `otp` holds the code that was mailed. Anybody may call it.
         */
        post: operations["CustomerPortal_Login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer dashboard data with statistics and recent activity
         * @description Counts of orders, tickets and refunds, what was spent, and the last of each. For customers who are logged in.
         */
        get: operations["CustomerPortal_GetDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This description (OpenAPI 3.1)
         * @description This document. It changes with releases only and has an ETag. Anybody may call it.
         */
        get: operations["CustomerPortal_OpenApi"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/docs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A page to read and try the API
         * @description An HTML page that reads this document and sends requests. Anybody may call it.
         */
        get: operations["CustomerPortal_Docs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer notifications
         * @description The newest first; with `unread_only`, those not read yet. For customers who are logged in.
         */
        get: operations["CustomerPortal_ListNotifications"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/notifications/{notificationId}/read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark notification as read
         * @description Marking it again changes nothing. For customers who are logged in.
         */
        put: operations["CustomerPortal_ReadNotification"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer orders with optional filtering
         * @description The customer's orders of all APIs, newest first. For customers who are logged in.
         */
        get: operations["CustomerPortal_ListOrders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get specific order details
         * @description One order with lines, address, payment and parcel. For customers who are logged in.
         */
        get: operations["CustomerPortal_GetOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders/track/{orderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get order tracking information with delivery steps
         * @description The order's steps with times, and what the carrier reported. For customers who are logged in.
         */
        get: operations["CustomerPortal_TrackOrder"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/orders/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request order return/refund
         * @description Asks to send pieces back within the return window. One piece can be in one return only. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CustomerPortal_RequestReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer profile information
         * @description Name, contact and address of the customer. For customers who are logged in.
         */
        get: operations["CustomerPortal_GetProfile"];
        /**
         * Update customer profile
         * @description Fields left out stay as they are. For customers who are logged in.
         */
        put: operations["CustomerPortal_UpdateProfile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer settings and preferences
         * @description Which messages the customer wants, language, time zone and theme. For customers who are logged in.
         */
        get: operations["CustomerPortal_GetSettings"];
        /**
         * Update customer settings
         * @description Fields left out stay as they are. For customers who are logged in.
         */
        put: operations["CustomerPortal_UpdateSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/tickets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get customer tickets with optional filtering
         * @description The customer's tickets, newest first, by status. For customers who are logged in.
         */
        get: operations["CustomerPortal_ListTickets"];
        put?: never;
        /**
         * Create new support ticket
         * @description Opens a ticket; staff are told. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CustomerPortal_CreateTicket"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/tickets/{ticketId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get ticket details with all messages
         * @description One ticket with all messages that the customer may see, oldest first. For customers who are logged in.
         */
        get: operations["CustomerPortal_GetTicket"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/customer/tickets/{ticketId}/messages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add message to existing ticket
         * @description Adds a message. A closed ticket takes none. For customers who are logged in. With an `Idempotency-Key` the call can be repeated without doing its work twice.
         */
        post: operations["CustomerPortal_AddTicketMessage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LoginRequest: {
            /**
             * Format: email
             * @description The email address, or whether emails are wanted.
             */
            email: string;
            /** @description The password. */
            password: string;
            /** @description The code that was mailed. */
            otp?: string | null;
        };
        Token: {
            /** @description Goes into the header `Authorization: Bearer`. */
            access_token: string;
            /** @description Always `bearer`. */
            token_type: string;
        };
        Dashboard: {
            /** @description Figures over the whole list. */
            stats: components["schemas"]["Stats"];
            /** @description The last orders. */
            recent_orders: components["schemas"]["RecentOrder"][];
            /** @description The last tickets. */
            recent_tickets: components["schemas"]["RecentTicket"][];
        };
        Stats: {
            /**
             * Format: int64
             * @description Tickets that are not closed.
             */
            open_tickets: number;
            /**
             * Format: int64
             * @description Orders that are neither delivered nor over.
             */
            active_orders: number;
            /**
             * Format: int64
             * @description Returns and refunds that are not paid out yet.
             */
            pending_refunds: number;
            /**
             * Format: int64
             * @description Tickets that were resolved.
             */
            resolved_tickets: number;
        };
        RecentOrder: {
            /** @description Its id. */
            id: string;
            /** @description Where it stands. */
            status: components["schemas"]["PortalOrderStatus"];
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: int32
             * @description Pieces in the order.
             */
            item_count: number;
        };
        /** @enum {string} */
        PortalOrderStatus: "PENDING" | "CONFIRMED" | "PROCESSING" | "SHIPPED" | "DELIVERED" | "CANCELLED" | "RETURNED";
        RecentTicket: {
            /** @description Its id. */
            id: string;
            /** @description What it is about. */
            subject: string;
            /** @description Where it stands. */
            status: components["schemas"]["TicketStatus"];
            /** @description How urgent it is. */
            priority: components["schemas"]["TicketPriority"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
        };
        /** @enum {string} */
        TicketStatus: "OPEN" | "IN_PROGRESS" | "RESOLVED" | "CLOSED";
        /** @enum {string} */
        TicketPriority: "LOW" | "MEDIUM" | "HIGH" | "URGENT";
        Notification: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description A short text above it. */
            title: string;
            /** @description A text for people. */
            message: string;
            /** @description What kind it is. */
            type: components["schemas"]["PortalNotificationType"];
            /** @description Whether it was read. */
            read: boolean;
            /**
             * Format: date-time
             * @description When it happened, or when this was answered.
             */
            timestamp: string;
        };
        /** @enum {string} */
        PortalNotificationType: "ORDER" | "REFUND" | "TICKET";
        CustomerPortal_ListNotificationsAnswer: components["schemas"]["Notification"][];
        Order: {
            /** @description Its id. */
            id: string;
            /** @description Where it stands. */
            status: components["schemas"]["PortalOrderStatus"];
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the parcel should arrive.
             */
            estimated_delivery: string;
            /** @description The parcel's number. */
            tracking_number: string;
            /** @description What is in it. */
            items: components["schemas"]["OrderItem"][];
        };
        OrderItem: {
            /** @description Its id. */
            id: string;
            /** @description The product's name. */
            product_name: string;
            /**
             * Format: int32
             * @description Pieces.
             */
            quantity: number;
            /**
             * Format: decimal
             * @description The price of one piece, in the store's currency.
             */
            price: number;
            /**
             * Format: decimal
             * @description Pieces times price, in the store's currency, before discount and tax.
             */
            subtotal: number;
        };
        CustomerPortal_ListOrdersAnswer: components["schemas"]["Order"][];
        OrderDetail: {
            /** @description Its id. */
            id: string;
            /** @description Where it stands. */
            status: components["schemas"]["PortalOrderStatus"];
            /**
             * Format: decimal
             * @description All together, in the store's currency.
             */
            total: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the parcel should arrive.
             */
            estimated_delivery: string;
            /** @description The parcel's number. */
            tracking_number: string;
            /** @description What is in it. */
            items: components["schemas"]["OrderItem"][];
            /**
             * Format: decimal
             * @description Pieces times price, in the store's currency, before discount and tax.
             */
            subtotal: number;
            /**
             * Format: decimal
             * @description What delivery costs, in the store's currency, with the gift wrap's fee.
             */
            shipping: number;
            /**
             * Format: decimal
             * @description The tax on it, in the store's currency.
             */
            tax: number;
            /**
             * Format: decimal
             * @description What is taken off, in the store's currency.
             */
            discount: number;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
            /** @description How it is paid. */
            payment_method: components["schemas"]["PaymentMethod"];
            /** @description Where the money is. */
            payment_status: components["schemas"]["PaymentStatus"];
            /** @description Where the parcel goes. */
            shipping_address: components["schemas"]["OrderAddress"] | null;
            /**
             * Format: date-time
             * @description When it arrived.
             */
            delivered_at: string | null;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        /** @enum {string} */
        PaymentMethod: "COD" | "MOBILE_MONEY" | "CARD" | "UPI" | "WALLET" | "ONLINE";
        /** @enum {string} */
        PaymentStatus: "PENDING" | "FAILED" | "AUTHORIZED" | "PAID" | "PARTIALLY_REFUNDED" | "REFUNDED";
        OrderAddress: {
            /** @description Street and house number. */
            street: string;
            /** @description The city. */
            city: string;
            /** @description The state or province. */
            state: string | null;
            /** @description The postal code. */
            postal_code: string | null;
            /** @description The country. */
            country: string | null;
            /** @description The phone number. */
            phone: string | null;
        };
        Tracking: {
            /** @description The order's id. */
            order_id: string;
            /** @description Where it stands. */
            status: components["schemas"]["PortalOrderStatus"];
            /** @description The parcel's number. */
            tracking_number: string;
            /** @description Where the parcel was seen last. */
            current_location: string | null;
            /**
             * Format: date-time
             * @description When the parcel should arrive.
             */
            estimated_delivery: string;
            /** @description Who carries the parcel. */
            courier_name: string | null;
            /** @description Where customers call the carrier. */
            courier_contact: string | null;
            /** @description The order's way, step by step. */
            steps: components["schemas"]["TrackingStep"][];
        };
        TrackingStep: {
            /** @description What it is called. */
            label: string;
            /** @description Whether the step is done. */
            completed: boolean;
            /** @description Whether the order stands at this step. */
            current: boolean;
        };
        RequestReturnRequest: {
            /** @description The order's id. */
            order_id: string;
            /** @description What is in it. */
            items: string[];
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /** @description A text that describes it. */
            description?: string | null;
        };
        Return: {
            /** @description Its id. */
            id: string;
            /** @description The order's id. */
            order_id: string;
            /** @description What is in it. */
            items: string[];
            /** @description Why; whom it concerns may read it. */
            reason: string;
            /** @description A text that describes it. */
            description: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["ReturnStatus"];
            /**
             * Format: decimal
             * @description What is paid back, in the store's currency.
             */
            refund_amount: number;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
        };
        /** @enum {string} */
        ReturnStatus: "REQUESTED" | "APPROVED" | "REJECTED" | "RECEIVED" | "REFUNDED";
        Profile: {
            /**
             * Format: int64
             * @description Its id.
             */
            id: number;
            /** @description The email address, or whether emails are wanted. */
            email: string;
            /** @description The person's name. */
            full_name: string;
            /** @description Address of the profile picture. */
            avatar: string;
            /** @description What the customer prefers. */
            preferences: components["schemas"]["Preferences"];
            /**
             * Format: int64
             * @description Orders that were not cancelled.
             */
            total_orders: number;
            /**
             * Format: int64
             * @description Tickets of the customer.
             */
            total_tickets: number;
            /**
             * Format: date-time
             * @description When the customer registered.
             */
            member_since: string;
        };
        Preferences: {
            /** @description Language of messages, as `en`. */
            language: string;
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications: boolean;
            /** @description How pages look. */
            theme: string;
        };
        UpdateProfileRequest: {
            /** @description The person's name. */
            full_name?: string | null;
            /** @description What the customer prefers. */
            preferences?: components["schemas"]["UpdatePreferencesRequest"] | null;
        };
        UpdatePreferencesRequest: {
            /** @description Language of messages, as `en`. */
            language?: string | null;
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications?: boolean | null;
            /** @description How pages look. */
            theme?: string | null;
        };
        Settings: {
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications: components["schemas"]["Switches"];
            /** @description Settings of the account. */
            general: components["schemas"]["General"];
        };
        Switches: {
            /** @description The email address, or whether emails are wanted. */
            email: boolean;
            /** @description Whether messages about orders are wanted. */
            order_updates: boolean;
            /** @description Whether messages about refunds are wanted. */
            refund_updates: boolean;
            /** @description Whether messages about tickets are wanted. */
            support_replies: boolean;
        };
        General: {
            /** @description How pages look. */
            theme: string;
            /** @description The time zone of times that are shown. */
            timezone: string;
            /** @description ISO 4217 code of the amounts' currency. */
            currency: string;
        };
        UpdateSettingsRequest: {
            /** @description Notifications, newest first, or which of them are wanted. */
            notifications?: components["schemas"]["UpdateSwitchesRequest"] | null;
            /** @description Settings of the account. */
            general?: components["schemas"]["UpdateGeneralRequest"] | null;
        };
        UpdateSwitchesRequest: {
            /** @description The email address, or whether emails are wanted. */
            email?: boolean | null;
            /** @description Whether messages about orders are wanted. */
            order_updates?: boolean | null;
            /** @description Whether messages about refunds are wanted. */
            refund_updates?: boolean | null;
            /** @description Whether messages about tickets are wanted. */
            support_replies?: boolean | null;
        };
        UpdateGeneralRequest: {
            /** @description How pages look. */
            theme?: string | null;
            /** @description The time zone of times that are shown. */
            timezone?: string | null;
            /** @description ISO 4217 code of the amounts' currency. */
            currency?: string | null;
        };
        Ticket: {
            /** @description Its id. */
            id: string;
            /** @description What it is about. */
            subject: string;
            /** @description Where it stands. */
            status: components["schemas"]["TicketStatus"];
            /** @description How urgent it is. */
            priority: components["schemas"]["TicketPriority"];
            /** @description The order's id. */
            order_id: string | null;
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
        };
        CustomerPortal_ListTicketsAnswer: components["schemas"]["Ticket"][];
        CreateTicketRequest: {
            /** @description What it is about. */
            subject: string;
            /** @description A text that describes it. */
            description: string;
            /** @description The order's id. */
            order_id?: string | null;
            /** @description How urgent it is. */
            priority?: components["schemas"]["TicketPriority"] | null;
        };
        TicketDetail: {
            /** @description Its id. */
            id: string;
            /** @description What it is about. */
            subject: string;
            /** @description Where it stands. */
            status: components["schemas"]["TicketStatus"];
            /** @description How urgent it is. */
            priority: components["schemas"]["TicketPriority"];
            /**
             * Format: date-time
             * @description When it was created.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            updated_at: string;
            /** @description Messages, in the order of time. */
            messages: components["schemas"]["Message"][];
        };
        Message: {
            /** @description Its id. */
            id: string;
            /**
             * Format: int64
             * @description Id of who wrote it.
             */
            sender_id: number;
            /** @description Name of who wrote it. */
            sender_name: string;
            /** @description The text of the message. */
            content: string;
            /**
             * Format: date-time
             * @description When it happened, or when this was answered.
             */
            timestamp: string;
            /** @description A note among staff, which customers do not see. */
            is_internal: boolean;
        };
        AddMessageRequest: {
            /** @description The text of the message. */
            content: string;
        };
        Refusal: {
            /** @description What went wrong: a text, or with 422 the wrong inputs. */
            detail: string | {
                /**
                 * @description Where the wrong input stands.
                 * @example [
                 *       "body",
                 *       "subject"
                 *     ]
                 */
                loc: (string | number)[];
                /** @description What is wrong with it. */
                msg: string;
                /**
                 * @description The kind of fault.
                 * @example missing
                 */
                type: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CustomerPortal_Login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description Login */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Token"];
                };
            };
            /** @description the resource's state does not allow it. the code is wrong, expired or used. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description email or password is wrong. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the account must verify its email first. the caller may not do this. */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. too many failed logins; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_GetDashboard: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get customer dashboard data with statistics and recent activity */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stats": {
                     *         "open_tickets": 2,
                     *         "active_orders": 1,
                     *         "pending_refunds": 0,
                     *         "resolved_tickets": 3
                     *       },
                     *       "recent_orders": [
                     *         {
                     *           "id": "ORD123",
                     *           "status": "SHIPPED",
                     *           "total": 299.99,
                     *           "created_at": "2024-01-15T10:30:00Z",
                     *           "item_count": 2
                     *         }
                     *       ],
                     *       "recent_tickets": [
                     *         {
                     *           "id": "TKT456",
                     *           "subject": "Product inquiry",
                     *           "status": "OPEN",
                     *           "priority": "MEDIUM",
                     *           "created_at": "2024-01-14T15:20:00Z"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Dashboard"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_OpenApi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description This description (OpenAPI 3.1) */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Record<string, never>;
                };
            };
            /** @description What `If-None-Match` names is still what would be answered. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_Docs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page to read and try the API */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_ListNotifications: {
        parameters: {
            query?: {
                /** @description Only those that were not read. */
                unread_only?: boolean;
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get customer notifications */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "title": "Order Update",
                     *         "message": "Your order ORD123 has been shipped",
                     *         "type": "ORDER",
                     *         "read": false,
                     *         "timestamp": "2024-01-14T10:00:00Z"
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CustomerPortal_ListNotificationsAnswer"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_ReadNotification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The notification's id. */
                notificationId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Mark notification as read */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notification"];
                };
            };
            /** @description the resource's state does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_ListOrders: {
        parameters: {
            query?: {
                /** @description Where it stands. */
                status?: "all" | "pending" | "confirmed" | "processing" | "shipped" | "delivered" | "cancelled" | "returned";
                /** @description Part of the name, number or address, in any case. */
                search?: string;
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get customer orders with optional filtering */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": "ORD123",
                     *         "status": "DELIVERED",
                     *         "total": 299.99,
                     *         "created_at": "2024-01-10T10:00:00Z",
                     *         "estimated_delivery": "2024-01-15T18:00:00Z",
                     *         "tracking_number": "TRK123456789",
                     *         "items": [
                     *           {
                     *             "id": "ITEM1",
                     *             "product_name": "Wireless Headphones",
                     *             "quantity": 1,
                     *             "price": 299.99,
                     *             "subtotal": 299.99
                     *           }
                     *         ]
                     *       }
                     *     ]
                     */
                    "application/json": components["schemas"]["CustomerPortal_ListOrdersAnswer"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_GetOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get specific order details */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrderDetail"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_TrackOrder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The order's id. */
                orderId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get order tracking information with delivery steps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order_id": "ORD123",
                     *       "status": "SHIPPED",
                     *       "tracking_number": "TRK123456789",
                     *       "current_location": "Mumbai Hub",
                     *       "estimated_delivery": "2024-01-15T18:00:00Z",
                     *       "courier_name": "FastShip Express",
                     *       "courier_contact": "+91-1800-123-4567",
                     *       "steps": [
                     *         {
                     *           "label": "Order Placed",
                     *           "completed": true,
                     *           "current": false
                     *         },
                     *         {
                     *           "label": "Payment Confirmed",
                     *           "completed": true,
                     *           "current": false
                     *         },
                     *         {
                     *           "label": "Packed",
                     *           "completed": true,
                     *           "current": false
                     *         },
                     *         {
                     *           "label": "Shipped",
                     *           "completed": true,
                     *           "current": true
                     *         },
                     *         {
                     *           "label": "Delivered",
                     *           "completed": false,
                     *           "current": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Tracking"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_RequestReturn: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "order_id": "ORD123",
                 *       "items": [
                 *         "Wireless Headphones"
                 *       ],
                 *       "reason": "Product is defective",
                 *       "description": "The left speaker is not working properly"
                 *     }
                 */
                "application/json": components["schemas"]["RequestReturnRequest"];
            };
        };
        responses: {
            /** @description Request order return/refund */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Return"];
                };
            };
            /** @description the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_GetProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get customer profile information */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "email": "ali.jawad@example.com",
                     *       "full_name": "Ali Jawad",
                     *       "avatar": "https://api.dicebear.com/7.x/avataaars/svg?seed=AliJawad",
                     *       "preferences": {
                     *         "language": "en",
                     *         "notifications": true,
                     *         "theme": "light"
                     *       },
                     *       "total_orders": 12,
                     *       "total_tickets": 5,
                     *       "member_since": "2024-01-01T00:00:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_UpdateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "full_name": "Ali Jawad Updated",
                 *       "preferences": {
                 *         "language": "en",
                 *         "notifications": false,
                 *         "theme": "dark"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateProfileRequest"];
            };
        };
        responses: {
            /** @description Update customer profile */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Profile"];
                };
            };
            /** @description the resource's state does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_GetSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get customer settings and preferences */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "notifications": {
                     *         "email": true,
                     *         "order_updates": true,
                     *         "refund_updates": true,
                     *         "support_replies": true
                     *       },
                     *       "general": {
                     *         "theme": "light",
                     *         "timezone": "UTC+0",
                     *         "currency": "USD"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_UpdateSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                /**
                 * @example {
                 *       "notifications": {
                 *         "email": false,
                 *         "order_updates": true
                 *       },
                 *       "general": {
                 *         "theme": "dark",
                 *         "currency": "EUR"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["UpdateSettingsRequest"];
            };
        };
        responses: {
            /** @description Update customer settings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Settings"];
                };
            };
            /** @description the resource's state does not allow it. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_ListTickets: {
        parameters: {
            query?: {
                /** @description Where it stands. */
                status?: "all" | "open" | "in-progress" | "resolved" | "closed";
                /** @description Part of the name, number or address, in any case. */
                search?: string;
                /** @description Counts from 1. */
                page?: number;
                /** @description How many a page has, 100 at most. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get customer tickets with optional filtering */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CustomerPortal_ListTicketsAnswer"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_CreateTicket: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "subject": "Product inquiry",
                 *       "description": "I need help with my recent order",
                 *       "order_id": "ORD123",
                 *       "priority": "MEDIUM"
                 *     }
                 */
                "application/json": components["schemas"]["CreateTicketRequest"];
            };
        };
        responses: {
            /** @description Create new support ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_GetTicket: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The ticket's id. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Get ticket details with all messages */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": "TKT456",
                     *       "subject": "Product inquiry",
                     *       "status": "OPEN",
                     *       "priority": "MEDIUM",
                     *       "created_at": "2024-01-14T15:20:00Z",
                     *       "updated_at": "2024-01-14T16:30:00Z",
                     *       "messages": [
                     *         {
                     *           "id": "MSG1",
                     *           "sender_id": 1,
                     *           "sender_name": "Ali Jawad",
                     *           "content": "I need help with my order",
                     *           "timestamp": "2024-01-14T15:20:00Z",
                     *           "is_internal": false
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["TicketDetail"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
    CustomerPortal_AddTicketMessage: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any text of your own. For 24 hours the same key with the same body answers as the first time; with another body it is refused. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description The ticket's id. */
                ticketId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "content": "Thank you for the quick response!"
                 *     }
                 */
                "application/json": components["schemas"]["AddMessageRequest"];
            };
        };
        responses: {
            /** @description Add message to existing ticket */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Message"];
                };
            };
            /** @description the resource's state does not allow it. fewer pieces are left than were asked for. the price has changed; the details hold the right quote. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description no access token came. the token is malformed, expired, revoked, or another API's. */
            401: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description there is no such resource, or it is not the caller's. */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description a call with the same idempotency key is still running; see Retry-After. */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the body or a file is too large. */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description the content type, or a file's content, is not accepted. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description input is missing, malformed or out of bounds. the idempotency key came with another request before. */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description too many requests; see Retry-After. */
            429: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something went wrong in the store. */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
            /** @description something the store depends on is out of reach for now. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refusal"];
                };
            };
        };
    };
}
